"""Prints how many orders came in yesterday."""
import os

import psycopg

with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
    row = connection.execute("select count(*) from orders where day = current_date - 1").fetchone()
    print(f"{row[0]} orders")
