"""Layer 3: automatic arrangements, as suggestions.

What belongs here: functions from a diagram (and networkx's algorithms) to new places, never applied on their own. It
may import everything up to `graph` and `routing`. Empty so far: aligning and distributing are edits (`commands.place`);
layered, radial and force layouts come with their issue, one file each.
"""
