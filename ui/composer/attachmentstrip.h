// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace Frontdesk {

class AttachmentChip;
class PictureCache;
class Voice;

/// What goes out before the text of the next reply, in this order: files and, from templates, texts.
/// Each can be moved, looked at and left out; a text can be brought into the field. Behind them,
/// those that are still being made fit to be sent.
class AttachmentStrip : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentStrip(const Theme &theme, QWidget *parent = nullptr);

    /// From then on pictures show as they are. @p pictures lives longer.
    void setPictures(PictureCache &pictures);
    void add(const Content &content);
    QList<Content> take();
    QList<Content> contents() const;
    /// Takes out a text, to be written in.
    void bringOut(qsizetype index);
    /// @p by places, as far as there are any.
    void moveBy(qsizetype index, qsizetype by);
    void leaveOut(qsizetype index);
    /// As large as it is, or what is known of it.
    void open(qsizetype index);
    /// The names of files that are not ready yet.
    void setUnderWay(const QStringList &names);
    bool isEmpty() const { return m_chips.isEmpty(); }
    int count() const { return static_cast<int>(m_chips.size()); }
    /// Without buttons, which go with another message.
    int messageCount() const;

Q_SIGNALS:
    void changed();
    /// What a text says that was taken out.
    void wordsWanted(const QString &words);
    /// The last one was left out by keyboard: somebody else has to have the focus.
    void left();

private:
    AttachmentChip *makeChip(const Content &content);
    void dragTo(AttachmentChip *chip, int x);
    void drop(QWidget *one);
    void showLook(AttachmentChip *chip);
    void settle();

    const Theme &m_theme;
    PictureCache *m_pictures = nullptr;
    QHBoxLayout *m_row;
    Voice *m_voice;
    QList<AttachmentChip *> m_chips;
    QStringList m_namesUnderWay;
    QWidgetList m_underWay;
};

} // namespace Frontdesk
