"""What the world is: records, and how they come from files, are checked and are kept."""
