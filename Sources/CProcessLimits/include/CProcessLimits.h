/// What a process may do, where the system's calls cannot be made from Swift.
#pragma once

/// From here on the process ends with status 2 and one line on standard error where it runs out of time (SIGALRM,
/// SIGXCPU), and where it crashes: the line for memory where it has more than `memory` bytes, else `crashed`, a tab
/// and the signal. The lines have their line feeds.
void tigang_limits_report(const char *time_line, const char *memory_line, long memory);

/// Gives the process a network of its own that leads nowhere. Does nothing where the system does not allow that.
void tigang_limits_leave_network(void);

/// Has SIGTERM sent to the process when the one that started it ends; -1 where that has ended already.
int tigang_limits_end_with_parent(int parent);
