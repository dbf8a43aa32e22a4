"""The command line: each command a module, imported only when it is called."""
