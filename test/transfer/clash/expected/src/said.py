"""
What the portals share: eLaos is our neighbour, eLaos our own.
"""


def eLaos():
    return "own"
