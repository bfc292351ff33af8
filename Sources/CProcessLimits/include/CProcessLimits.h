/// What a process may do, where the system's calls cannot be made from Swift.
#pragma once

/// From here on the process ends with status 2 and one line on standard error where it runs out of time (SIGALRM,
/// SIGXCPU), and where it crashes: the line for memory where it has more than `memory` bytes, else `crashed`, a tab
/// and the signal. The lines have their line feeds.
void tigang_limits_report(const char *time_line, const char *memory_line, long memory);

/// Has SIGTERM sent to a child where the process ends by one of these lines or for want of a reader; 0 for none.
void tigang_limits_end_with(int process);

/// From here on the process ends with status 0 as soon as nobody reads what it writes to a pipe as standard output.
void tigang_limits_end_without_reader(void);

/// Gives the process a network of its own that leads nowhere. Does nothing where the system does not allow that, as
/// for a process of several threads.
void tigang_limits_leave_network(void);

/// Has SIGTERM sent to the process when the one that started it ends; -1 where that has ended already.
int tigang_limits_end_with_parent(int parent);
