// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pane.h"

class QHBoxLayout;

namespace Frontdesk {

class ElidedLabel;
class Label;

/// The line across the top of the window that says what is wrong with all of it, and since when.
class Banner : public Pane
{
    Q_OBJECT

public:
    enum class Tone { Look, Bad };

    explicit Banner(const Theme &theme, QWidget *parent = nullptr);

    /// @p fact in bold ("Offline since 10:11."), @p more in normal words, @p aside at the right.
    void say(Tone tone, const QString &fact, const QString &more, const QString &aside = {});
    /// At the right end, after those added before.
    void addButton(QWidget *button);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;

private:
    Tone m_tone = Tone::Look;
    Label *m_fact;
    ElidedLabel *m_more;
    Label *m_aside;
    QHBoxLayout *m_row;
};

} // namespace Frontdesk
