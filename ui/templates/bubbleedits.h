// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardform.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace Frontdesk {

class CardEdit;
class MessageEdit;
class QuickReplyEdits;

/// The bubbles of a template as they are written, one below the other: texts in fields, media by their
/// names, each with a way to leave it out; below them the buttons of the last one.
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
    /// For the card at @p index that asked for it.
    void setPicture(int index, const Media &picture);
    /// The form of the card at @p index; null: it is none, or none that a form can show.
    CardEdit *card(int index) const { return m_cards.value(index); }
    QuickReplyEdits *quickReplies() const { return m_quick; }

Q_SIGNALS:
    void edited();
    /// The card at @p index is to have a picture of our own.
    void pictureWanted(int index);

private:
    void rebuild();
    QWidget *rowOf(qsizetype index);
    MessageEdit *fieldOf(qsizetype index);
    CardEdit *cardOf(qsizetype index, const CardForm &form);

    const Theme &m_theme;
    QVBoxLayout *m_column; ///< of the bubbles
    QuickReplyEdits *m_quick;
    QList<Content> m_bubbles;
    QHash<int, CardEdit *> m_cards; ///< by their place
    QList<MessageEdit *> m_fields; ///< of texts, in their order
    MessageEdit *m_last = nullptr; ///< had the cursor
    bool m_readOnly = false;
};

} // namespace Frontdesk
