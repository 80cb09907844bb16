// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Frontdesk {

class Theme;

/// Why nothing of a file was taken over: what is wrong, line by line.
class ImportReport : public QDialog
{
    Q_OBJECT

public:
    /// @p more: how many further problems there are.
    ImportReport(const Theme &theme,
                 const QString &file,
                 const QStringList &problems,
                 int more,
                 QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace Frontdesk
