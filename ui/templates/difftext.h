// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPlainTextEdit>

namespace Frontdesk {

/// Two texts in one: what is gone is struck out, what is new has a ground of its own. Read only; can
/// be selected and copied.
class DiffText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DiffText(const Theme &theme, QWidget *parent = nullptr);

    void compare(const QString &before, const QString &after);
    /// @p text as it is.
    void showPlain(const QString &text) { compare(text, text); }
    /// As high as its text, up to @p most pixels at 100 %; 0: as its layout wants.
    void setFitting(int most);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void write();

    const Theme &m_theme;
    QString m_before;
    QString m_after;
    int m_most = 0;
};

} // namespace Frontdesk
