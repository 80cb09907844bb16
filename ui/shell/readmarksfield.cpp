// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/readmarksfield.h"

#include "core/client/accountsetup.h"
#include "ui/shell/errortext.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace Frontdesk {

ReadMarksField::ReadMarksField(const Theme &theme,
                               const Account &account,
                               AccountSetup *setup,
                               QWidget *parent)
    : QWidget(parent)
    , m_account(account.id)
    , m_setup(setup)
    , m_kept(account.readReceipts)
    , m_words(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.metrics().gap.tiny);
    m_words->setWrapped(true);
    if (setup) {
        m_when = new QComboBox;
        m_when->setAccessibleName(tr("Customers are shown that they were read"));
        for (const auto when : {ReadReceipts::WhenOpened,
                                ReadReceipts::WhenAnswered,
                                ReadReceipts::ByHand,
                                ReadReceipts::Never})
            m_when->addItem(wordsOf(when), static_cast<int>(when));
        showAs(m_kept);
        connect(m_when, &QComboBox::activated, this, [this] {
            choose(static_cast<ReadReceipts>(m_when->currentData().toInt()));
        });
        column->addWidget(m_when);
    } else {
        auto *now = new Label(theme, TextStep::Body);
        now->setWrapped(true);
        now->setText(wordsOf(m_kept));
        column->addWidget(now);
    }
    column->addWidget(m_words);
    // With its chat switched off the platform marks everything by itself: line.md, chat mode.
    if (!account.markAsReadManually) {
        say(tr(
            "This has no effect now: with chat off in LINE’s settings of the account, LINE marks "
            "everything as read by itself. Turn chat on there."));
    } else {
        say({});
    }
}

QString ReadMarksField::wordsOf(ReadReceipts when)
{
    switch (when) {
    case ReadReceipts::Never:
        return tr("Never");
    case ReadReceipts::WhenOpened:
        return tr("When somebody opens the chat");
    case ReadReceipts::WhenAnswered:
        return tr("When somebody answers");
    case ReadReceipts::ByHand:
        break;
    }
    return tr("Only when somebody asks for it");
}

void ReadMarksField::choose(ReadReceipts when)
{
    if (when == m_kept)
        return;
    m_when->setEnabled(false);
    say(tr("Asking the relay…"));
    whenDone(m_setup->setReadReceipts(m_account, when),
             this,
             [this, when](const Result<AccountHealth> &done) {
                 if (done)
                     m_kept = when;
                 m_when->setEnabled(true);
                 showAs(m_kept);
                 say(done ? tr("Kept, for everybody") : ErrorText::sentence(done.error()));
             });
}

void ReadMarksField::showAs(ReadReceipts when)
{
    m_when->setCurrentIndex(m_when->findData(static_cast<int>(when)));
}

void ReadMarksField::say(const QString &words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

} // namespace Frontdesk
