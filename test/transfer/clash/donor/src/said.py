"""
What the portals share: eLaos is our neighbour, eMongolia our own.
"""


def eMongolia():
    return "own"
