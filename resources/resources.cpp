// SPDX-License-Identifier: GPL-3.0-or-later
// A library needs one source; what counts are the resources compiled into it.
