// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace Frontdesk {

FileDrop::FileDrop(QWidget &onto, std::function<bool()> wanted)
    : QObject(&onto)
    , m_wanted(std::move(wanted))
{
    onto.setAcceptDrops(true);
    onto.installEventFilter(this);
}

QStringList FileDrop::filesIn(const QMimeData &data)
{
    QStringList paths;
    const auto urls = data.urls();
    for (const auto &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool drags = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!drags && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // of which the others are
    const auto paths = filesIn(*drop->mimeData());
    if (paths.isEmpty() || (m_wanted && !m_wanted()))
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (!drags)
        Q_EMIT dropped(paths);
    return true;
}

} // namespace Frontdesk
