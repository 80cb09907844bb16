// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QWidget>

namespace Frontdesk {

/// One line of a list of keys: what it does, and the key caps at the right.
class KeyHint : public QWidget
{
    Q_OBJECT

public:
    KeyHint(const Theme &theme,
            const QString &words,
            const QStringList &keys,
            QWidget *parent = nullptr);

    QSize sizeHint() const override;

    /// "Ctrl", "B" of Ctrl+B, as this platform writes them.
    static QStringList capsOf(const QKeySequence &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_words;
    QStringList m_keys;
};

} // namespace Frontdesk
