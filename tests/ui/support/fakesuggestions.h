// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/suggestionsource.h"

#include <QHash>

namespace Frontdesk::Test {

/// Suggests what a test says.
class FakeSuggestions : public SuggestionSource
{
public:
    Async<QList<TemplateSuggestion>> suggest(const ConversationId &conversation, int most) override
    {
        ++asked;
        return ready<QList<TemplateSuggestion>>(rows.value(conversation).mid(0, most));
    }

    QHash<ConversationId, QList<TemplateSuggestion>> rows;
    int asked = 0;
};

} // namespace Frontdesk::Test
