"""What Dateline does without a window: each command is a function from its arguments to an exit code."""
