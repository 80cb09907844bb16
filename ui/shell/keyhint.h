// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QWidget>

namespace Frontdesk {

/// One line of a list of keys: what it does, and the caps of its key at the right.
class KeyHint : public QWidget
{
    Q_OBJECT

public:
    KeyHint(const Theme &theme,
            const QString &words,
            const QKeySequence &key,
            QWidget *parent = nullptr);

    void setKey(const QKeySequence &key);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_words;
    QKeySequence m_key;
};

} // namespace Frontdesk
