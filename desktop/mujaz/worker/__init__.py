"""The child process that holds the engines, so that a window never waits and never falls with them."""
