// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/replytemplate.h"
#include "core/rules/channelrules.h"

#include <functional>

namespace Frontdesk {

// What a template may be, for client and relay alike. Its texts are checked as they stand: what
// variables make of them is looked at when they are sent.

struct TemplateLimits {
    static constexpr int Code = 40; ///< UTF-16 units, as the others
    static constexpr int Title = 120;
    static constexpr int Folder = 200;
    static constexpr int Language = 35;
    static constexpr int Accounts = 500;
    static constexpr qint64 Bytes =
        256 * 1024; ///< of all that it says, so that it fits into a frame
};

/// How a bubble is checked: checkOutbound(), or what is known before an upload.
using ContentCheck = std::function<Result<>(const Content &, const ChannelRules &)>;

/// @p one as it is kept: no white space around its names and the parts of its folder, nothing of a
/// scope that is not its own, and its buttons at the last bubble.
ReplyTemplate tidied(ReplyTemplate one);

/// Whether a tidied template may be kept. Errors: Rejected "template.no-title",
/// "template.code-invalid" (white space, "/" or what is not seen in the code), "template.too-long"
/// (args: field, length, limit), "template.empty", "template.too-many-bubbles" (count, limit),
/// "template.scope-invalid" (a team's without a team, accounts' without an account), and those of
/// @p check.
Result<> checkTemplate(const ReplyTemplate &one, const ContentCheck &check);

/// A code as it is compared: whatever its case and width.
QString foldedCode(const QString &code);

/// The rule of codes: among what @p who can see, no two templates that are offered have one code.
/// True if @p other stands in the way of @p wanted: it has the code, is not retired, and is shared
/// or @p who's own. Somebody else's own one does not, because nobody may learn of it: who has both
/// finds their own and the shared one under it.
bool takesCodeOf(const ReplyTemplate &other, const ReplyTemplate &wanted, const UserId &who);

} // namespace Frontdesk
