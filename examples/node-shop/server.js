const http = require("node:http");

const port = 3000;

function check() {
  http.get({ port, path: "/health" }, (answer) => process.exit(answer.statusCode === 200 ? 0 : 1))
    .on("error", () => process.exit(1));
}

function serve() {
  http.createServer((request, answer) => answer.end("We are open.\n")).listen(port);
}

process.argv.includes("--check") ? check() : serve();
