// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/replytemplate.h"

#include <QCoreApplication>

namespace Frontdesk {

class AccountSource;
struct TemplateSuggestion;

/// What is said of templates and their variables.
class TemplateWords
{
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::TemplateWords)

public:
    /// "2 bubbles".
    static QString bubbles(qsizetype count);
    /// Who finds it: "Mine", the team, the account, "All accounts".
    static QString scope(const ReplyTemplate &one, const AccountSource &accounts);
    /// "/code", or nothing.
    static QString slash(const ReplyTemplate &one);
    /// Why it is suggested, a sentence.
    static QString reason(const TemplateSuggestion &suggestion);
    /// What a variable stands for, "Name of the customer"; empty for names nobody knows.
    static QString variable(const QString &name);
};

} // namespace Frontdesk
