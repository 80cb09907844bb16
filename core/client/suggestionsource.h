// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/templates/templateranker.h"

#include <QObject>
#include <QSet>

namespace Frontdesk {

/// Which templates colleagues would answer with, from what they answered before. Works offline. GUI
/// thread.
class SuggestionSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// At most @p most for what the customer of @p conversation wrote since our last answer, the
    /// likeliest first: of those that may be used there. None: there is nothing to answer, an answer
    /// is on its way, or nothing is known yet. Errors: "storage.…".
    virtual Async<QList<TemplateSuggestion>> suggest(const ConversationId &conversation,
                                                     int most) = 0;

Q_SIGNALS:
    /// There may be others for @p conversations; empty: for any.
    void changed(const QSet<Frontdesk::ConversationId> &conversations);
};

} // namespace Frontdesk
