// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace Frontdesk {

/// What goes out before the text of the next reply: files and, from templates, texts. Each with its
/// name or first words, and a way to leave it out; a text can be brought into the field.
class AttachmentStrip : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentStrip(const Theme &theme, QWidget *parent = nullptr);

    void add(const Content &content);
    QList<Content> take();
    const QList<Content> &contents() const { return m_contents; }
    /// Takes out a text, to be written in.
    void bringOut(qsizetype index);
    bool isEmpty() const { return m_contents.isEmpty(); }
    int count() const { return static_cast<int>(m_contents.size()); }

Q_SIGNALS:
    void changed();
    /// What a text says that was taken out.
    void wordsWanted(const QString &words);

private:
    void rebuild();

    const Theme &m_theme;
    QHBoxLayout *m_row;
    QList<Content> m_contents;
};

} // namespace Frontdesk
