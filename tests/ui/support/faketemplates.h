// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/templatesource.h"

namespace Frontdesk::Test {

/// A library in memory. What is put is there at once.
class FakeTemplates : public TemplateSource
{
public:
    QList<ReplyTemplate> templates() const override { return rows; }
    TemplateUse use(const TemplateId &id) const override { return uses.value(id, TemplateUse{id}); }
    bool mayChange(const ReplyTemplate &one) const override { return !locked.contains(one.id); }
    Async<TemplateId> put(const ReplyTemplate &one) override;
    Async<> remove(const TemplateId &id) override;
    Async<QList<TemplateVersion>> versions(const TemplateId &id) override;
    Async<Content> attach(const QString &path) override;
    Async<TemplateImport> importFrom(const QString &path) override;
    Async<> exportTo(const QString &path, const QList<TemplateId> &which) override;

    QList<ReplyTemplate> rows;
    QHash<TemplateId, TemplateUse> uses;
    QHash<TemplateId, QList<TemplateVersion>> history;
    QList<TemplateId> locked; ///< not mine to change
    TemplateImport imported; ///< the answer of importFrom()
    QStringList files; ///< that were imported from or exported to
    std::optional<Error> failure; ///< of all that answers
};

} // namespace Frontdesk::Test
