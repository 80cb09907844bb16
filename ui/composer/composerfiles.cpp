// SPDX-License-Identifier: GPL-3.0-or-later
// How files come to a reply.
#include "core/client/conversationactions.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/composer/pastedpicture.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace Frontdesk {

namespace {

constexpr int MaxBubbles = 5; // of one request to LINE

} // namespace

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

void Composer::addBar(QWidget *bar)
{
    auto *column = static_cast<QVBoxLayout *>(m_live->layout());
    column->insertWidget(column->indexOf(m_files) + 1, bar);
}

void Composer::setSuggests(bool suggests)
{
    if (std::exchange(m_suggests, suggests) != suggests)
        Q_EMIT targetChanged();
}

bool Composer::addBubbles(const QList<Content> &bubbles)
{
    const int written = m_edit->toPlainText().trimmed().isEmpty() ? 0 : 1;
    if (m_files->count() + written + bubbles.size() > MaxBubbles) {
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

/// @p kept is there until the files have been copied.
void Composer::attach(const ConversationId &asked,
                      const QStringList &paths,
                      const std::optional<PastedPicture> &kept)
{
    for (const auto &path : paths) {
        if (asked == m_target.conversation && m_files->count() >= MaxBubbles) {
            showProblem(tr("LINE takes five messages at a time. Send these first."));
            return;
        }
        ++m_busy[asked];
        whenDone(m_actions.attach(asked, path),
                 this,
                 [this, asked, kept](const Result<Content> &content) {
                     if (!content)
                         showProblem(asked, m_sentence(content.error()));
                     else if (asked == m_target.conversation)
                         m_files->add(*content);
                     else
                         m_aside[asked].files.append(*content);
                     settle(asked);
                     Q_EMIT settled(asked);
                 });
    }
}

} // namespace Frontdesk
