"""What stands inside the sandbox beside a student's code; nothing here knows an answer."""
