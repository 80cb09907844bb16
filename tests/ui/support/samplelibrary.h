// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/faketemplates.h"

namespace Frontdesk::Test {

/// A library in memory that is easily filled.
class SampleLibrary : public FakeTemplates
{
public:
    bool mayChange(const ReplyTemplate &one) const override
    {
        return mayManage || one.scope == TemplateScope::Mine;
    }

    /// A template of everybody with one text for each of @p texts.
    ReplyTemplate &add(const QString &code, const QString &title, const QStringList &texts)
    {
        ReplyTemplate one;
        one.id = TemplateId(QStringLiteral("template-") + title);
        one.code = code;
        one.title = title;
        one.scope = TemplateScope::Organisation;
        for (const auto &text : texts) {
            Content content;
            content.text = text;
            one.bubbles.append(content);
        }
        rows.append(one);
        return rows.last();
    }

    bool mayManage = true; ///< what is shared
};

} // namespace Frontdesk::Test
