// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/templatesource.h"

#include <QHash>

#include <algorithm>

namespace Frontdesk::Test {

/// A library in memory that is easily filled.
class SampleLibrary : public TemplateSource
{
public:
    QList<ReplyTemplate> templates() const override { return list; }
    TemplateUse use(const TemplateId &id) const override { return uses.value(id, TemplateUse{id}); }
    bool mayChange(const ReplyTemplate &one) const override
    {
        return mayManage || one.scope == TemplateScope::Mine;
    }
    Async<TemplateId> put(const ReplyTemplate &one) override
    {
        if (failure)
            return ready<TemplateId>(*failure);
        ReplyTemplate kept = one;
        if (kept.id.isNull())
            kept.id = TemplateId(QStringLiteral("new-%1").arg(list.size()));
        list.removeIf([&](const ReplyTemplate &old) { return old.id == kept.id; });
        list.append(kept);
        Q_EMIT changed();
        return ready<TemplateId>(kept.id);
    }
    Async<> remove(const TemplateId &id) override
    {
        list.removeIf([&](const ReplyTemplate &old) { return old.id == id; });
        Q_EMIT changed();
        return ready<>({});
    }
    Async<QList<TemplateVersion>> versions(const TemplateId &) override
    {
        return ready<QList<TemplateVersion>>(QList<TemplateVersion>());
    }

    Async<Content> attach(const QString &path) override
    {
        Content content;
        content.kind = ContentKind::Image;
        content.media = Media{};
        content.media->fileName = path;
        return ready<Content>(content);
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
        list.append(one);
        return list.last();
    }

    QList<ReplyTemplate> list;
    QHash<TemplateId, TemplateUse> uses;
    bool mayManage = true;
    std::optional<Error> failure;
};

} // namespace Frontdesk::Test
