// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace Frontdesk {

class MessageEdit;

/// The bubbles of a template as they are written, one below the other: texts in fields, media by their
/// names, each with a way to leave it out.
class BubbleEdits : public QWidget
{
    Q_OBJECT

public:
    explicit BubbleEdits(const Theme &theme, QWidget *parent = nullptr);

    void setBubbles(const QList<Content> &bubbles);
    /// Without texts that are empty.
    QList<Content> bubbles() const;
    int count() const { return static_cast<int>(m_bubbles.size()); }
    void add(const Content &content);
    void setReadOnly(bool readOnly);
    /// Writes @p words where the cursor is, or was last; else at the end of the last text.
    void write(const QString &words);

Q_SIGNALS:
    void edited();

private:
    void rebuild();
    QWidget *rowOf(qsizetype index);
    MessageEdit *fieldOf(qsizetype index);

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QList<Content> m_bubbles;
    QList<MessageEdit *> m_fields; ///< of texts, in their order
    MessageEdit *m_last = nullptr; ///< had the cursor
    bool m_readOnly = false;
};

} // namespace Frontdesk
