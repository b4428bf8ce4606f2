"""What the user says of mentions, carried out: pure functions, over what recognition has found."""
