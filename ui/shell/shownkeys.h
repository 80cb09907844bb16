// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

class ChatPane;
class Commands;
class InboxPane;

/// The menu of a message and the buttons where the reply is written say the keys that @p commands has,
/// now and when they change.
void showKeysIn(ChatPane &chat, const Commands &commands);
/// The same of the sentence of an empty list.
void showKeysIn(InboxPane &inbox, const Commands &commands);

} // namespace Frontdesk
