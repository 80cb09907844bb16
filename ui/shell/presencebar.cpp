// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/presencebar.h"

#include "ui/theme/textblock.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>

#include <algorithm>
#include <utility>

namespace Frontdesk {

namespace {

constexpr int ColleagueSide = 20;
constexpr int WidestWords = 180;

} // namespace

PresenceBar::PresenceBar(const Theme &theme, const PresenceSource &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_words(new ElidedLabel(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.metrics().gap.tiny);
    for (int i = 0; i < MostAvatars; ++i) {
        m_avatars.append(new Avatar(theme, ColleagueSide));
        row->addWidget(m_avatars.constLast());
    }
    m_words->setMaximumTextWidth(WidestWords);
    row->addWidget(m_words);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&source, &PresenceSource::changed, this, [this](const ConversationId &changed) {
        if (changed == m_conversation)
            refresh();
    });
    hide();
}

void PresenceBar::setConversation(const ConversationId &conversation)
{
    m_conversation = conversation;
    refresh();
}

void PresenceBar::setWordsShown(bool shown)
{
    if (std::exchange(m_wordsShown, shown) == shown)
        return;
    m_words->setVisible(shown);
    setToolTip(shown ? QString() : QLatin1String("<p>") + m_words->text().toHtmlEscaped());
}

int PresenceBar::roomFor(bool withWords) const
{
    if (isHidden())
        return 0;
    int room = withWords ? m_words->sizeHint().width() : 0;
    for (const auto *avatar : m_avatars) {
        if (!avatar->isHidden())
            room += avatar->sizeHint().width() + layout()->spacing();
    }
    return room;
}

QString PresenceBar::words(const QList<Colleague> &colleagues)
{
    QStringList names;
    const bool writing = !colleagues.isEmpty() && colleagues.first().presence == Presence::Writing;
    for (const auto &one : colleagues) {
        if (!writing || one.presence == Presence::Writing)
            names.append(one.name.isEmpty() ? tr("A colleague") : withoutBidiControls(one.name));
    }
    const int count = static_cast<int>(names.size());
    if (count == 1)
        return writing ? tr("%1 is writing…").arg(names.first())
                       : tr("%1 is viewing").arg(names.first());
    if (count == 2) {
        return writing ? tr("%1 and %2 are writing…").arg(names.first(), names.last())
                       : tr("%1 and %2 are viewing").arg(names.first(), names.last());
    }
    if (count == 0)
        return {};
    return writing ? tr("%n colleagues are writing…", nullptr, count)
                   : tr("%n colleagues are viewing", nullptr, count);
}

void PresenceBar::refresh()
{
    const auto colleagues = m_source.colleagues(m_conversation);
    for (int i = 0; i < MostAvatars; ++i) {
        m_avatars.at(i)->setVisible(i < colleagues.size());
        if (i < colleagues.size())
            m_avatars.at(i)->setPerson(colleagues.at(i).user.value(), colleagues.at(i).name);
    }
    const QString text = words(colleagues);
    m_words->setText(text);
    setAccessibleName(text);
    setToolTip(m_wordsShown ? QString() : QLatin1String("<p>") + text.toHtmlEscaped());
    setVisible(!text.isEmpty());
}

} // namespace Frontdesk
