// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Frontdesk {

class Theme;

/// One page of the settings: headings, and below each its rows. A page tells by a signal of its own
/// what was changed, at once; there is nothing to confirm.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(const Theme &theme, QWidget *parent = nullptr);

    void addHeading(const QString &text);
    /// A name on the left and its control on the right. For screen readers the control gets the name,
    /// unless it is a button, which has its own.
    void addRow(const QString &name, QWidget *control);
    /// A control that says itself what it is, such as a check box.
    void addControl(QWidget *control);
    /// Quiet words that explain what stands above.
    void addNote(const QString &text);

private:
    QString broken(const QString &text, const QWidget &box) const;

    const Theme &m_theme;
    QVBoxLayout *m_column;
};

} // namespace Frontdesk
