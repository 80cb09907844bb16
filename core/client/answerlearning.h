// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/answerstore.h"
#include "core/templates/templateranker.h"

namespace Frontdesk {

// What colleagues answered with templates, found in the cache. For jobs of its threads.

/// What one step found.
struct LearnedAnswers {
    QList<TemplateAnswer> forgotten; ///< came first: what changed is in both
    QList<TemplateAnswer> learned;
    bool more = false; ///< there is more to look at
};

/// Looks at up to @p most of the messages that wait for it. In a write; may run twice.
Result<LearnedAnswers> learnAnswers(Sql::Database &database, int most);

/// What @p who would answer now in @p conversation. Without texts there is nothing to answer: so it is
/// where the last word is ours, and where it is resolved or spam.
Result<AnswerSituation>
openQuestion(Sql::Database &database, const ConversationId &conversation, const UserId &who);

} // namespace Frontdesk
