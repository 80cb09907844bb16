// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace Frontdesk {

/// Files that are dropped anywhere on a widget. Goes with it.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget &onto);

    /// The files of this computer that @p data names.
    static QStringList filesIn(const QMimeData &data);

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Frontdesk
