"""What carries voice, messages and data when the network does not: its catalog, its part in a scenario, its worth."""
