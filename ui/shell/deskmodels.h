// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/models/picturecache.h"
#include "ui/models/templateshelf.h"
#include "ui/models/workcontrol.h"

#include <QSet>

namespace Frontdesk {

/// What the windows of one desk look at and act through. It has no words and no sizes, so it stays
/// while they are made anew in another language or zoom: with it the list that was chosen and the one
/// way back.
struct DeskModels {
    DeskModels(const Clock &clock, const DeskSources &sources);

    /// Lists the conversations of @p account, the first time; later what could not be read is asked
    /// for again.
    void begin(const AccountId &account);

    PictureCache pictures;
    ConversationListModel conversations;
    WorkControl work;
    TemplateShelf templates;
    QSet<ConversationId> elsewhere; ///< have a window of their own

private:
    bool m_begun = false;
};

} // namespace Frontdesk
