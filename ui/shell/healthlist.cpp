// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/healthlist.h"

#include "ui/qr/qrcode.h"
#include "ui/shell/errortext.h"
#include "ui/shell/outlinedbox.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHash>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int HealthTileSide = 40;

bool isGood(const HealthCheck &check)
{
    return check.state == HealthCheck::State::Good;
}

QString iconOf(HealthCheck::State state)
{
    switch (state) {
    case HealthCheck::State::Good:
        return QStringLiteral("resolve");
    case HealthCheck::State::Problem:
        return QStringLiteral("failed");
    case HealthCheck::State::Waiting:
        return QStringLiteral("queued");
    }
    Q_UNREACHABLE();
}

QColor Colors::*inkOf(HealthCheck::State state)
{
    switch (state) {
    case HealthCheck::State::Good:
        return &Colors::ok;
    case HealthCheck::State::Problem:
        return &Colors::bad;
    case HealthCheck::State::Waiting:
        return &Colors::text3;
    }
    Q_UNREACHABLE();
}

} // namespace

HealthList::HealthList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_account(new OutlinedBox(theme))
    , m_tile(new AccountTile(theme, HealthTileSide))
    , m_name(new ElidedLabel(theme, TextStep::Title, Weight::Strong))
    , m_basicId(new ElidedLabel(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_state(new Badge(theme))
    , m_passed(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.metrics().gap.large);
    column->addWidget(buildAccount());
    column->addWidget(buildChecks());
    column->addStretch();
    connect(&theme, &Theme::changed, this, [this] { setHealth(AccountHealth(m_health)); });
}

void HealthList::setHealth(const AccountHealth &health)
{
    m_health = health;
    const Account &account = health.account;
    m_account->setAccountColor(account.color);
    m_tile->setAccount(account.letter, account.color, account.locale);
    m_name->setText(account.name);
    m_basicId->setText(account.basicId);
    const auto good = std::count_if(health.checks.cbegin(), health.checks.cend(), isGood);
    m_passed->setText(tr("%1 of %2 passed").arg(good).arg(health.checks.size()));
    const bool broken =
        std::any_of(health.checks.cbegin(), health.checks.cend(), [](const HealthCheck &check) {
            return check.state == HealthCheck::State::Problem;
        });
    m_state->say(broken ? Badge::Tone::Look : Badge::Tone::Good,
                 broken ? tr("Needs a look") : tr("Connected"),
                 broken ? QStringLiteral("alert") : QStringLiteral("check"));
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &check : health.checks)
        addCheck(check, health);
}

QWidget *HealthList::buildAccount()
{
    const auto &gap = m_theme.metrics().gap;
    auto *row = new QHBoxLayout(m_account);
    row->setContentsMargins(gap.large, gap.large, gap.large, gap.large);
    row->setSpacing(gap.large);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_basicId);
    row->addWidget(m_tile);
    row->addLayout(names, 1);
    row->addWidget(m_state);
    return m_account;
}

QWidget *HealthList::buildChecks()
{
    const auto &gap = m_theme.metrics().gap;
    auto *again = new Button(m_theme, tr("Check again"), Button::Kind::Normal, Button::Size::Small);
    again->setIconName(QStringLiteral("refresh"));
    connect(again, &Button::clicked, this, &HealthList::checkRequested);
    auto *title = new Label(m_theme, TextStep::Body, Weight::Strong);
    title->setText(tr("Health"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(gap.large, gap.normal, gap.large, gap.normal);
    head->setSpacing(gap.normal);
    head->addWidget(title, 1);
    head->addWidget(m_passed);
    head->addWidget(again);

    auto *box = new OutlinedBox(m_theme);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    return box;
}

void HealthList::addCheck(const HealthCheck &check, const AccountHealth &health)
{
    const auto &m = m_theme.metrics();
    auto *line = new Pane(m_theme, nullptr, Qt::TopEdge); // the box has round corners
    line->setMinimumHeight(m.page.checkRow);
    auto *icon = new Label(m_theme, TextStep::Body);
    icon->setPixmap(m_theme.icons().pixmap(iconOf(check.state),
                                           m.control.iconLarge,
                                           m_theme.colors().*inkOf(check.state),
                                           devicePixelRatioF()));
    auto *title = new Label(m_theme, TextStep::Body, Weight::Strong);
    title->setText(titleOf(check));
    auto *more = new Label(m_theme, TextStep::Detail, Weight::Normal, &Colors::text2);
    more->setWrapped(true);
    more->setText(sentenceOf(check, health));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(title);
    words->addWidget(more);
    words->addStretch();
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(m.gap.large, m.gap.normal, m.gap.large, m.gap.normal);
    row->setSpacing(m.gap.medium);
    row->addWidget(icon);
    row->addLayout(words, 1);
    if (auto *help = helpWith(check, health))
        row->addWidget(help);
    m_rows->addWidget(line);
}

QWidget *HealthList::helpWith(const HealthCheck &check, const AccountHealth &health)
{
    if (check.id == u"webhook" && !health.webhookUrl.isEmpty()) {
        auto *copy = new IconButton(m_theme, QStringLiteral("copy"), tr("Copy the address"));
        connect(copy, &IconButton::clicked, this, [url = health.webhookUrl] {
            QGuiApplication::clipboard()->setText(url);
        });
        return copy;
    }
    if (check.id == u"first-message" && !isGood(check) && !health.addFriendUrl.isEmpty()) {
        auto *code = new QrCode(m_theme);
        code->setText(health.addFriendUrl);
        return code;
    }
    return nullptr;
}

QString HealthList::titleOf(const HealthCheck &check)
{
    const QHash<QString, QString> titles{
        {QStringLiteral("token"), tr("Channel secret and access token")},
        {QStringLiteral("webhook"), tr("Webhook address is set and on")},
        {QStringLiteral("test"), tr("Test message")},
        {QStringLiteral("chat-mode"), tr("Chat in LINE Official Account Manager")},
        {QStringLiteral("quota"), tr("Messages left")},
        {QStringLiteral("first-message"), tr("First real message")},
    };
    return titles.value(check.id, check.id);
}

QString HealthList::sentenceOf(const HealthCheck &check, const AccountHealth &health)
{
    if (check.state == HealthCheck::State::Problem)
        return ErrorText::sentence(check.code, check.args);
    const bool good = check.state == HealthCheck::State::Good;
    if (check.id == u"token")
        return tr("LINE accepts them.");
    if (check.id == u"webhook")
        return health.webhookUrl;
    if (check.id == u"test")
        return good && check.args.contains(QStringLiteral("ms"))
            ? tr("The test of LINE arrived in %1 ms, properly signed.")
                  .arg(check.args.value(QStringLiteral("ms")).toInt())
            : tr("Waiting for the test of LINE.");
    if (check.id == u"chat-mode")
        return tr("On: messages can be marked as read for the customer.");
    if (check.id == u"quota") {
        const int left = check.args.value(QStringLiteral("left"), -1).toInt();
        return left < 0 ? tr("No limit. Replies are free.")
                        : tr("%Ln pushes left this month. Replies are free.", nullptr, left);
    }
    if (check.id == u"first-message")
        return firstMessage(check, health);
    return {};
}

QString HealthList::firstMessage(const HealthCheck &check, const AccountHealth &health)
{
    const auto heard = check.state == HealthCheck::State::Good
        ? tr("A customer has written.")
        : tr("Scan the code with a phone, or open %1, and write something.")
              .arg(health.addFriendUrl);
    const int unplaced = check.args.value(QStringLiteral("unplaced")).toInt();
    if (unplaced == 0)
        return heard;
    return tr("%1 %2", "two sentences")
        .arg(heard,
             tr("%n notices of LINE belong to no chat; they are kept but not shown.",
                nullptr,
                unplaced));
}

} // namespace Frontdesk
