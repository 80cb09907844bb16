// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/faketemplates.h"

#include <QFileInfo>

namespace Frontdesk::Test {

Async<TemplateId> FakeTemplates::put(const ReplyTemplate &one)
{
    if (failure)
        return ready<TemplateId>(*failure);
    auto wanted = one;
    if (wanted.id.isNull())
        wanted.id = TemplateId(QStringLiteral("made-%1").arg(rows.size()));
    rows.removeIf([&](const ReplyTemplate &known) { return known.id == wanted.id; });
    rows.append(wanted);
    Q_EMIT changed();
    return ready<TemplateId>(wanted.id);
}

Async<> FakeTemplates::remove(const TemplateId &id)
{
    if (failure)
        return ready<void>(*failure);
    rows.removeIf([&](const ReplyTemplate &known) { return known.id == id; });
    Q_EMIT changed();
    return ready<void>({});
}

Async<QList<TemplateVersion>> FakeTemplates::versions(const TemplateId &id)
{
    if (failure)
        return ready<QList<TemplateVersion>>(*failure);
    return ready<QList<TemplateVersion>>(history.value(id));
}

Async<Content> FakeTemplates::attach(const QString &path)
{
    if (failure)
        return ready<Content>(*failure);
    Content content;
    content.kind = ContentKind::File;
    content.media = Media{};
    content.media->fileName = QFileInfo(path).fileName();
    return ready<Content>(content);
}

Async<TemplateImport> FakeTemplates::importFrom(const QString &path)
{
    files.append(path);
    return failure ? ready<TemplateImport>(*failure) : ready<TemplateImport>(imported);
}

Async<> FakeTemplates::exportTo(const QString &path, const QList<TemplateId> & /*which*/)
{
    files.append(path);
    return failure ? ready<void>(*failure) : ready<void>({});
}

} // namespace Frontdesk::Test
