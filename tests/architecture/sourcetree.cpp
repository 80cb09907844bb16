// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include "tests/paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Frontdesk::Test {

QList<SourceFile> sourceFiles(const QStringList &roots, const QStringList &patterns)
{
    const QDir top(QStringLiteral(FRONTDESK_SOURCE_DIR));
    QList<SourceFile> files;
    for (const auto &root : roots) {
        QDirIterator found(top.filePath(root), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            const auto path = top.relativeFilePath(file.fileName());
            if (path.contains(u"/node_modules/") || !file.open(QIODevice::ReadOnly))
                continue;
            const auto text = QString::fromUtf8(file.readAll());
            files.append({path, text, withoutComments(text)});
        }
    }
    return files;
}

QString withoutComments(const QString &text)
{
    static const QRegularExpression LineComment(uR"((?<!:)//[^\n]*)"_s);
    static const QRegularExpression BlockComment(uR"(/\*.*?\*/)"_s,
                                                 QRegularExpression::DotMatchesEverythingOption);
    auto code = text;
    code.remove(LineComment);
    code.remove(BlockComment);
    return code;
}

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, 1);
}

} // namespace Frontdesk::Test
