// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace Frontdesk {

/// A page that is higher than its place, without a frame and as wide as the place. What has the
/// keyboard in it is in sight with the ring around it: also when Tab came in from outside, and when
/// the page is laid out anew. Not while a mouse button is down, under which nothing may move, and not
/// after somebody has scrolled it out of sight, until the keyboard goes on.
class ScrollPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPage(QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(QWidget *focus);
    void reveal();
    void revealSoon();

    bool m_follows = false;
};

} // namespace Frontdesk
