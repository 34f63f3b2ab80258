"""What the recorded network stands on: paths, shared routes, worst failures, tiers and rules. Nothing here is drawn."""
