// Command agent says that it is alive, every minute.
package main

import (
	"log"
	"time"
)

func main() {
	for range time.Tick(time.Minute) {
		log.Print("alive")
	}
}
