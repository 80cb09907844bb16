// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QList>

#include <functional>

class QObject;

namespace Frontdesk {

class Commands;
class Desk;
struct DeskSources;

/// Says a sentence where the agent looks.
using ShownReadTeller = std::function<void(const QString &sentence)>;

/// Shows the customers of @p conversations that their messages were read, or tells why not; nothing is
/// told once @p owner is gone.
void showRead(const DeskSources &sources,
              const QList<ConversationId> &conversations,
              QObject &owner,
              const ShownReadTeller &tell);

/// Binds what shows customers that their messages were read, whatever the account waits for with that.
void bindShowRead(Desk &desk, Commands &commands);

} // namespace Frontdesk
