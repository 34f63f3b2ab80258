"""From what a file holds to records: guess what it is, convert, join, and list every repair."""
