// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QMimeData;
class QWidget;

namespace Frontdesk {

/// Files that are dropped anywhere on a widget. Goes with it.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    /// Where @p wanted says no, files are left to whoever else waits for them.
    explicit FileDrop(QWidget &onto, std::function<bool()> wanted = {});

    /// The files of this computer that @p data names.
    static QStringList filesIn(const QMimeData &data);

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool()> m_wanted;
};

} // namespace Frontdesk
