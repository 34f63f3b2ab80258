"""The use cases, one function each, for command line and window alike; one module a subject loads what that needs.

Each takes the path of a plan file, opens it itself and closes it again, reports its progress and may be stopped by it.
"""
