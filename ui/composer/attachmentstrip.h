// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace Frontdesk {

/// The files that go out with the next reply, each with its name and a way to leave it out.
class AttachmentStrip : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentStrip(const Theme &theme, QWidget *parent = nullptr);

    void add(const Content &content);
    QList<Content> take();
    bool isEmpty() const { return m_contents.isEmpty(); }
    int count() const { return static_cast<int>(m_contents.size()); }

Q_SIGNALS:
    void changed();

private:
    void rebuild();

    const Theme &m_theme;
    QHBoxLayout *m_row;
    QList<Content> m_contents;
};

} // namespace Frontdesk
