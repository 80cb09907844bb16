// SPDX-License-Identifier: GPL-3.0-or-later
// How files come to a reply.
#include "core/client/conversationactions.h"
#include "core/client/desksources.h"
#include "core/domain/quickreplies.h"
#include "ui/composer/attachmentqueue.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/composer.h"
#include "ui/composer/guardbar.h"
#include "ui/composer/messageedit.h"
#include "ui/composer/pastedpicture.h"
#include "ui/composer/stickerbutton.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Frontdesk {

namespace {

constexpr int MaxBubbles = 5; // of one request to LINE

} // namespace

void Composer::connectFiles()
{
    connect(m_edit, &MessageEdit::filesDropped, this, [this](const QStringList &paths) {
        attach(m_target.conversation, paths);
    });
    connect(m_edit, &MessageEdit::picturePasted, this, &Composer::attachPicture);
    connect(m_files, &AttachmentStrip::changed, this, [this] {
        m_guard->setAbove(m_files->contents());
        keepBeside(m_target.conversation);
        refreshSend();
    });
    connect(m_files, &AttachmentStrip::wordsWanted, this, &Composer::writeOn);
    connect(
        m_files, &AttachmentStrip::left, this, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_underWay, &AttachmentQueue::changed, this, [this](const ConversationId &changed) {
        if (changed == m_target.conversation)
            m_files->setUnderWay(m_underWay->names(changed));
    });
    connect(m_underWay,
            &AttachmentQueue::attached,
            this,
            [this](const ConversationId &conversation, const Content &content) {
                if (conversation == m_target.conversation)
                    m_files->add(content);
                else
                    asideOf(conversation).files.append(content);
                keepBeside(conversation);
                settle(conversation);
                Q_EMIT settled(conversation);
            });
    connect(m_underWay,
            &AttachmentQueue::failed,
            this,
            [this](const ConversationId &conversation, const QString &name, const Error &why) {
                showProblem(conversation,
                            tr("%1: %2", "name of a file, what is wrong with it")
                                .arg(withoutBidiControls(name), m_sentence(why)));
                settle(conversation);
                Q_EMIT settled(conversation);
            });
}

void Composer::settleIn(QWidget &chat, const DeskSources &sources, PictureCache &pictures)
{
    followQuotes(sources.timeline);
    offerStickers(sources.stickers);
    m_files->setPictures(pictures);
    auto *drop = new FileDrop(chat);
    connect(drop, &FileDrop::dropped, this, [this](const QStringList &paths) {
        if (isLive())
            attach(m_target.conversation, paths);
    });
}

void Composer::offerStickers(StickerSource &stickers)
{
    m_stickers = new StickerButton(theme(), stickers);
    addTool(m_stickers);
    connect(m_stickers, &StickerButton::chosen, this, [this](const Sticker &sticker) {
        Content content;
        content.kind = ContentKind::Sticker;
        content.sticker = sticker;
        addBubbles({content});
        m_edit->setFocus(Qt::OtherFocusReason);
    });
}

void Composer::chooseSticker()
{
    if (m_stickers && isLive())
        m_stickers->choose();
}

/// Why what is written cannot go as it stands; empty: it can.
QString Composer::whyNotYet() const
{
    if (!m_underWay->names(m_target.conversation).isEmpty())
        return tr("A file is still being prepared");
    const int text = m_edit->toPlainText().trimmed().isEmpty() ? 0 : 1;
    return m_files->messageCount() + text > MaxBubbles
        ? tr("LINE takes five messages at a time. Leave one out, or clear the text.")
        : QString();
}

int Composer::placesLeft() const
{
    const int text = m_edit->toPlainText().trimmed().isEmpty() ? 0 : 1;
    const auto underWay = m_underWay->names(m_target.conversation).size();
    return std::max(0, MaxBubbles - m_files->messageCount() - text - static_cast<int>(underWay));
}

void Composer::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(
        dialog,
        &QFileDialog::filesSelected,
        this,
        [this, asked = m_target.conversation](const QStringList &paths) { attach(asked, paths); });
    dialog->open();
}

void Composer::addTool(QWidget *tool)
{
    m_tools->insertWidget(m_tools->indexOf(m_mode) - 1, tool); // behind the others, before the gap
}

void Composer::addStrip(QWidget *strip)
{
    auto *column = static_cast<QVBoxLayout *>(m_live->layout());
    column->insertWidget(column->indexOf(m_files) + 1, strip);
}

void Composer::setSuggests(bool suggests)
{
    if (std::exchange(m_suggests, suggests) != suggests)
        Q_EMIT suggestionsChanged();
}

bool Composer::addBubbles(const QList<Content> &bubbles)
{
    if (bubbles.size() - std::ranges::count_if(bubbles, areButtonsAlone) > placesLeft()) {
        showProblem(tr("LINE takes five messages at a time. Send these first."));
        return false;
    }
    for (const auto &bubble : bubbles)
        m_files->add(bubble);
    return true;
}

bool Composer::bringIntoField(const std::function<bool(const Content &content)> &wanted)
{
    const auto contents = m_files->contents();
    for (qsizetype i = 0; i < contents.size(); ++i) {
        if (!wanted(contents.at(i)))
            continue;
        m_files->bringOut(i);
        return true;
    }
    return false;
}

/// A text that stood above the field, below what is written already.
void Composer::writeOn(const QString &words)
{
    QTextCursor cursor = m_edit->textCursor();
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_edit->document()->isEmpty() ? words : QLatin1Char('\n') + words);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus(Qt::OtherFocusReason);
}

/// For the conversation in which it was pasted, whichever shows when the file is made.
void Composer::attachPicture(const QImage &picture)
{
    ++m_busy[m_target.conversation];
    whenDone(PastedPicture::keep(picture, tr("Picture")),
             this,
             [this, asked = m_target.conversation](const Result<PastedPicture> &kept) {
                 if (kept)
                     attach(asked, {kept->path()}, *kept);
                 else
                     showProblem(asked, m_sentence(kept.error()));
                 settle(asked);
                 Q_EMIT settled(asked);
             });
}

/// @p kept is there until the file has been copied. Of too many, the first ones.
void Composer::attach(const ConversationId &asked,
                      const QStringList &paths,
                      const std::optional<PastedPicture> &kept)
{
    const auto places = asked == m_target.conversation ? qsizetype(placesLeft()) : paths.size();
    const auto taken = paths.first(std::min(places, paths.size()));
    for (const auto &path : taken) {
        ++m_busy[asked];
        m_underWay->add(asked, path, kept);
    }
    if (const auto over = static_cast<int>(paths.size() - places); over > 0) {
        showProblem(tr("LINE takes five messages at a time. %n files were left out: send these "
                       "first, then attach the rest.",
                       nullptr,
                       over));
    }
}

} // namespace Frontdesk
