// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchpreview.h"

#include "core/client/accountsource.h"
#include "core/client/linksource.h"
#include "ui/conversation/timelineview.h"
#include "ui/models/contenttext.h"
#include "ui/models/picturecache.h"
#include "ui/models/timelinemodel.h"
#include "ui/shell/errortext.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int AvatarSide = 32;
constexpr auto Pause = std::chrono::milliseconds(80);

} // namespace

SearchPreview::SearchPreview(const Theme &theme,
                             const Clock &clock,
                             const DeskSources &sources,
                             PictureCache &pictures,
                             QWidget *parent)
    : Pane(theme, &Colors::canvas, Qt::LeftEdge, parent)
    , m_clock(clock)
    , m_sources(sources)
    , m_timeline(std::make_unique<TimelineModel>(sources.timeline))
    , m_avatar(new Avatar(theme, AvatarSide))
    , m_name(new ElidedLabel(theme, TextStep::Body, Weight::Strong))
    , m_account(new ElidedLabel(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_open(new Button(theme, tr("Open conversation"), Button::Kind::Normal, Button::Size::Small))
    , m_view(new TimelineView(theme, clock, *m_timeline, pictures))
    , m_head(buildHead())
{
    setAccessibleName(tr("Where it stands"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0); // the line at the left
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &SearchPreview::refresh);
    connect(m_open, &Button::clicked, this, [this] { Q_EMIT openRequested(m_hit.message); });
    clear();
}

SearchPreview::~SearchPreview()
{
    delete m_view; // it looks at the model
}

void SearchPreview::showHit(const SearchHit &hit, const QList<Search::Term> &terms)
{
    m_hit = hit;
    m_terms = terms;
    m_pause.start();
}

void SearchPreview::refresh()
{
    const SearchHit &hit = m_hit;
    const Conversation &chat = hit.conversation;
    const Account account = m_sources.accounts.account(hit.message.account).value_or(Account{});
    const QString name = withoutBidiControls(ContentText::title(chat));
    BubbleScene scene;
    scene.locale = account.locale;
    scene.personId = chat.contact.isNull() ? chat.platformId : chat.contact.value();
    scene.personName = name;
    scene.personPicture = chat.picture;
    scene.severalPeople = chat.kind != ConversationKind::User;
    scene.online = m_sources.link.status().state == LinkStatus::State::Online;
    scene.words = &ErrorText::reason;
    scene.marked = m_terms;
    m_view->setScene(scene);
    m_avatar->setPerson(scene.personId, name);
    m_name->setText(name);
    m_account->setText(account.name);
    m_account->setLocaleOfText(account.locale);
    if (m_timeline->conversation() != hit.message.conversation)
        m_timeline->show(hit.message.conversation);
    m_view->showAround(hit.message.order, hit.message.id);
    m_head->setVisible(true);
    m_view->setVisible(true);
}

void SearchPreview::clear()
{
    m_pause.stop();
    m_hit = {};
    m_head->hide();
    m_view->hide();
    m_timeline->show({});
}

QWidget *SearchPreview::buildHead()
{
    const auto &gap = theme().metrics().gap;
    auto *head = new Pane(theme(), &Colors::canvas, Qt::BottomEdge);
    head->setFixedHeight(theme().metrics().chat.head);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    names->addWidget(m_name);
    names->addWidget(m_account);
    names->addStretch();
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(gap.large, 0, gap.large, 0);
    row->setSpacing(gap.normal);
    row->addWidget(m_avatar);
    row->addLayout(names, 1);
    row->addWidget(m_open);
    return head;
}

} // namespace Frontdesk
