// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/sample/samplecompany.h"

namespace Frontdesk::Relay {

/// One thing that happens in the sample company.
struct SampleEvent {
    qint64 at = 0; ///< ms UTC
    int account = 0; ///< place in SampleCompany::accounts
    int partner = 0; ///< place in SampleAccount::partners
    SampleLine line;
    bool endsOldChat = false; ///< after this nobody waits for an answer
};

/// Everything that happens in @p company, in order of time, the last of it shortly before @p now.
QList<SampleEvent> storyOf(const SampleCompany &company, qint64 now);

/// A webhook request of LINE that brings @p event, which a customer caused.
/// @p number is unique in the story: ids are made of it.
QByteArray webhookBody(const SampleAccount &account, const SampleEvent &event, qint64 number);

} // namespace Frontdesk::Relay
