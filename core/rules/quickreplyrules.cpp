// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/quickreplyrules.h"

#include "core/rules/actionrules.h"
#include "core/rules/ruleerrors.h"

#include <QStringList>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

Error quickError(QLatin1String code, QVariantMap args = {})
{
    return {.kind = ErrorKind::Rejected, .code = code, .args = std::move(args)};
}

Result<> checkQuickLength(qsizetype length, int limit)
{
    if (length == 0)
        return quickError(RuleError::QuickReplyEmpty);
    if (length > limit) {
        return quickError(RuleError::QuickReplyTooLong,
                          {{u"length"_s, length}, {u"limit"_s, limit}});
    }
    return {};
}

Result<> checkQuickReply(const QuickReply &button)
{
    using Limits = QuickReplyLimits;
    const auto label = lettersIn(button.label);
    if (button.label.trimmed().isEmpty() || label > Limits::Label) {
        return quickError(RuleError::QuickReplyLabel,
                          {{u"length"_s, button.label.trimmed().isEmpty() ? 0 : label},
                           {u"limit"_s, Limits::Label}});
    }
    switch (button.action) {
    case QuickAction::Say:
        return checkQuickLength(button.value.trimmed().isEmpty() ? 0 : lettersIn(button.value),
                                Limits::Words);
    case QuickAction::Postback:
        if (const auto shown = lettersIn(button.shown); shown > Limits::Words)
            return checkQuickLength(shown, Limits::Words);
        return checkQuickLength(button.value.size(), Limits::Data);
    case QuickAction::PickTime:
        if (!QStringList{u"date"_s, u"time"_s, u"datetime"_s}.contains(button.mode))
            return quickError(RuleError::QuickReplyEmpty);
        return checkQuickLength(button.value.size(), Limits::Data);
    case QuickAction::Open:
        if (button.value.isEmpty())
            return quickError(RuleError::QuickReplyEmpty);
        return isButtonAddress(button.value)
            ? Result<>()
            : quickError(RuleError::QuickReplyAddress, {{u"address"_s, button.value}});
    case QuickAction::Copy:
        return checkQuickLength(button.value.size(), Limits::Copied);
    case QuickAction::Location:
    case QuickAction::Camera:
    case QuickAction::Pictures:
        break;
    }
    return {};
}

} // namespace

Result<> checkQuickReplies(const QList<QuickReply> &buttons, const ChannelRules &rules)
{
    if (buttons.size() > rules.maxQuickReplies) {
        return quickError(RuleError::TooManyQuickReplies,
                          {{u"count"_s, buttons.size()}, {u"limit"_s, rules.maxQuickReplies}});
    }
    for (const auto &button : buttons) {
        if (auto fits = checkQuickReply(button); !fits)
            return fits;
    }
    return {};
}

} // namespace Frontdesk
